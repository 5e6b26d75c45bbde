package vn.ntm.criteria.boundarychange.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.boundarychange.domain.LegalDocument;
import vn.ntm.criteria.boundarychange.domain.NewUnit;
import vn.ntm.criteria.boundarychange.domain.Passage;
import vn.ntm.criteria.boundarychange.domain.Terms;
import vn.ntm.kernel.Confidence;
import vn.ntm.kernel.UnitCode;
import vn.ntm.ledger.fact.Row;
import vn.ntm.ledger.unit.UnitType;

/** The terms of a change as a draft keeps them. */
@ApplicationScoped
class WrittenTerms {

    private final ObjectMapper json;

    WrittenTerms(ObjectMapper json) {
        this.json = json;
    }

    /** The columns of the document, which drafts and changes have alike. */
    static Map<String, @Nullable Object> document(Terms terms) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("document_number", terms.document().number());
        values.put("document_issuer", terms.document().issuer());
        values.put("document_signed_on", terms.document().signedOn());
        values.put("effective_on", terms.effectiveOn());
        return values;
    }

    Map<String, @Nullable Object> draft(Terms terms) {
        Map<String, @Nullable Object> values = document(terms);
        values.put(
                "successors",
                written(terms.successors().stream().map(WrittenUnit::of).toList()));
        values.put(
                "passages",
                written(terms.passages().stream().map(WrittenPassage::of).toList()));
        return values;
    }

    Terms read(Row row) throws SQLException {
        return new Terms(
                new LegalDocument(
                        row.text("document_number"),
                        row.text("document_issuer"),
                        row.date("document_signed_on"),
                        row.text("terms_source"),
                        row.choice("terms_confidence", Confidence.class)),
                row.date("effective_on"),
                Arrays.stream(read(row.text("successors"), WrittenUnit[].class))
                        .map(WrittenUnit::unit)
                        .toList(),
                Arrays.stream(read(row.text("passages"), WrittenPassage[].class))
                        .map(WrittenPassage::passage)
                        .toList());
    }

    private String written(List<?> list) {
        try {
            return json.writeValueAsString(list);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private <T> T read(String text, Class<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A unit that begins, as text. */
    record WrittenUnit(String code, String name, UnitType type, String parent) {

        static WrittenUnit of(NewUnit unit) {
            return new WrittenUnit(
                    unit.code().value(), unit.name(), unit.type(), unit.parent().value());
        }

        NewUnit unit() {
            return new NewUnit(new UnitCode(code), name, type, new UnitCode(parent));
        }
    }

    /** A passage, as text. */
    record WrittenPassage(
            String predecessor,
            String successor,
            @Nullable BigDecimal areaShare,
            @Nullable BigDecimal populationShare) {

        static WrittenPassage of(Passage passage) {
            return new WrittenPassage(
                    passage.predecessor().value(),
                    passage.successor().value(),
                    passage.areaShare(),
                    passage.populationShare());
        }

        Passage passage() {
            return new Passage(new UnitCode(predecessor), new UnitCode(successor), areaShare, populationShare);
        }
    }
}
