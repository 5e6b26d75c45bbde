package vn.ntm.ocop.ruleset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.Bilingual;
import vn.ntm.kernel.Confidence;
import vn.ntm.kernel.testing.DataFolder;
import vn.ntm.ledger.domain.Days;
import vn.ntm.ledger.domain.Decision;
import vn.ntm.ledger.domain.Origin;
import vn.ntm.ocop.ruleset.domain.Part;
import vn.ntm.ocop.ruleset.domain.PartMaxima;
import vn.ntm.ocop.ruleset.domain.Reading;
import vn.ntm.ocop.ruleset.domain.RecognisingLevel;
import vn.ntm.ocop.ruleset.domain.RuleReading;
import vn.ntm.ocop.ruleset.domain.RuleSet;
import vn.ntm.ocop.ruleset.domain.SheetsOnFile;
import vn.ntm.ocop.ruleset.domain.StarBracket;
import vn.ntm.ocop.ruleset.domain.sheet.ItemMinima;
import vn.ntm.ocop.ruleset.domain.sheet.ItemRule;
import vn.ntm.ocop.ruleset.domain.sheet.ProductSet;
import vn.ntm.ocop.ruleset.domain.sheet.ScoreItem;
import vn.ntm.ocop.ruleset.domain.sheet.ScoreOption;
import vn.ntm.ocop.ruleset.domain.sheet.ScoreSheetForm;

/** The rule sets in the province's data folder, read without a service. */
public final class RulesOfTheProvince {

    private RulesOfTheProvince() {}

    public static List<RuleSet> ruleSets() {
        return rows("rule-sets").stream().map(RulesOfTheProvince::ruleSet).toList();
    }

    public static RuleSet ruleSet(String code) {
        return ruleSets().stream()
                .filter(ruleSet -> ruleSet.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    public static List<ScoreSheetForm> forms(String ruleSet) {
        Map<String, List<ScoreItem>> lines = rows("score-items").stream()
                .filter(row -> row.get("ruleSet").equals(ruleSet))
                .collect(Collectors.groupingBy(
                        row -> row.get("setNo"), Collectors.mapping(RulesOfTheProvince::line, Collectors.toList())));
        return rows("product-sets").stream()
                .filter(row -> row.get("ruleSet").equals(ruleSet))
                .map(row ->
                        new ScoreSheetForm(ruleSet, productSet(row), lines.getOrDefault(row.get("setNo"), List.of())))
                .toList();
    }

    public static ScoreSheetForm form(int setNo) {
        return forms("QD26_2026").stream()
                .filter(form -> form.setNo() == setNo)
                .findFirst()
                .orElseThrow();
    }

    private static RuleSet ruleSet(CSVRecord row) {
        String code = row.get("ruleSet");
        return new RuleSet(
                code,
                new Bilingual(row.get("nameVi"), row.get("nameEn")),
                new Decision(
                        row.get("decisionNumber"), row.get("decisionIssuer"), null, row.get("source"), Confidence.HIGH),
                text(row, "amendedBy"),
                days(row, "acceptsFrom", "acceptsTo"),
                days(row, "validFrom", "validTo"),
                new PartMaxima(points(row, "partA"), points(row, "partB"), points(row, "partC")),
                SheetsOnFile.valueOf(row.get("sheets")),
                text(row, "setsDeclared") == null ? null : (Integer) Integer.parseInt(row.get("setsDeclared")),
                text(row, "replaces"),
                rows("star-brackets").stream()
                        .filter(bracket -> bracket.get("ruleSet").equals(code))
                        .map(RulesOfTheProvince::bracket)
                        .toList(),
                rows("rule-readings").stream()
                        .filter(reading -> reading.get("ruleSet").equals(code))
                        .map(reading -> new RuleReading(Reading.valueOf(reading.get("reading")), null, origin(reading)))
                        .toList(),
                text(row, "note"));
    }

    private static StarBracket bracket(CSVRecord row) {
        return new StarBracket(
                Integer.parseInt(row.get("stars")),
                points(row, "minPoints"),
                points(row, "maxPoints"),
                Boolean.parseBoolean(row.get("maxIncluded")),
                RecognisingLevel.valueOf(row.get("recognisedBy")),
                null,
                null,
                null,
                origin(row));
    }

    private static ProductSet productSet(CSVRecord row) {
        return new ProductSet(
                Integer.parseInt(row.get("setNo")),
                Integer.parseInt(row.get("groupNo")),
                new Bilingual(row.get("nameVi"), row.get("nameEn")),
                new Bilingual(row.get("groupNameVi"), row.get("groupNameEn")),
                text(row, "subgroup"),
                texts(row, "leadMinistries"),
                Boolean.parseBoolean(row.get("fiveSamples")),
                Integer.parseInt(row.get("itemsDeclared")),
                texts(row, "rejections"),
                null,
                origin(row));
    }

    private static ScoreItem line(CSVRecord row) {
        List<String> points = texts(row, "optionPoints");
        return new ScoreItem(
                row.get("itemCode"),
                Integer.parseInt(row.get("place")),
                Part.valueOf(row.get("part")),
                text(row, "parentCode"),
                new Bilingual(row.get("labelVi"), row.get("labelEn")),
                points(row, "maxPoints"),
                !points.isEmpty(),
                IntStream.range(0, points.size())
                        .mapToObj(i -> new ScoreOption(i + 1, new BigDecimal(points.get(i))))
                        .toList(),
                new ItemMinima(minimum(row, "minimum3"), minimum(row, "minimum4"), minimum(row, "minimum5")),
                texts(row, "rules").stream().map(ItemRule::valueOf).collect(Collectors.toSet()),
                text(row, "onlyWith"),
                origin(row));
    }

    private static Origin origin(CSVRecord row) {
        return new Origin(row.get("source"), Confidence.valueOf(row.get("confidence")), text(row, "note"));
    }

    private static Days days(CSVRecord row, String from, String to) {
        return new Days(LocalDate.parse(row.get(from)), row.get(to).isEmpty() ? null : LocalDate.parse(row.get(to)));
    }

    private static @Nullable BigDecimal minimum(CSVRecord row, String column) {
        return row.get(column).isEmpty() ? null : points(row, column);
    }

    private static BigDecimal points(CSVRecord row, String column) {
        return new BigDecimal(row.get(column));
    }

    private static @Nullable String text(CSVRecord row, String column) {
        return row.get(column).isEmpty() ? null : row.get(column);
    }

    private static List<String> texts(CSVRecord row, String column) {
        return row.get(column).isEmpty()
                ? List.of()
                : Arrays.asList(row.get(column).split(";", -1));
    }

    private static List<CSVRecord> rows(String kind) {
        Path file = DataFolder.of("ocop").stream()
                .filter(entry -> entry.kind().equals(kind))
                .findFirst()
                .orElseThrow()
                .file();
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(file, StandardCharsets.UTF_8, format)) {
            return parser.getRecords();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
