package vn.ntm.criteria.funding.ledger.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.funding.ledger.domain.BudgetTier;
import vn.ntm.criteria.funding.ledger.domain.Contribution;
import vn.ntm.criteria.funding.ledger.domain.ContributionKind;
import vn.ntm.criteria.funding.ledger.domain.FundingLine;
import vn.ntm.criteria.funding.ledger.domain.FundingNature;
import vn.ntm.criteria.funding.ledger.domain.FundingSource;
import vn.ntm.criteria.funding.ledger.domain.FundingStage;
import vn.ntm.criteria.funding.ledger.domain.Posting;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.ledger.domain.Decision;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Outcome;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.imports.ImportKind;
import vn.ntm.ledger.imports.ImportProblem;
import vn.ntm.ledger.imports.ImportRow;

/** Posts in bulk. Each row has a reference, so a file that is sent again posts nothing twice. */
@ApplicationScoped
class PostingImport implements ImportKind {

    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final PostingsOnFile postings;
    private final PostingRules rules;

    PostingImport(PostingsOnFile postings, PostingRules rules) {
        this.postings = postings;
        this.rules = rules;
    }

    @Override
    public String name() {
        return "funding-postings";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "reference",
                "unitCode",
                "postedOn",
                "programmeYear",
                "fundingSource",
                "budgetTier",
                "nature",
                "stage",
                "inKind",
                "quantity",
                "amount",
                "sponsorshipId",
                "decisionNumber",
                "decisionIssuer",
                "decisionSignedOn",
                "source",
                "confidence",
                "note");
    }

    @Override
    public Outcome take(ImportRow row, Filing filing) {
        String reference = row.requiredText("reference");
        Posting posting = read(row, reference);
        rules.check(posting, Refusal.Place.COLUMN);
        var known = postings.under(reference);
        if (known.isEmpty()) {
            postings.add(posting, filing);
            return Outcome.CREATED;
        }
        if (known.get().posting().equals(posting)) {
            return Outcome.UNCHANGED;
        }
        throw PostMoney.taken(reference);
    }

    private static Posting read(ImportRow row, String reference) {
        Provenance provenance = row.provenance();
        return new Posting(
                row.requiredCode("unitCode"),
                row.requiredDate("postedOn"),
                row.requiredYear("programmeYear"),
                new FundingLine(
                        row.requiredChoice("fundingSource", FundingSource.class),
                        row.choice("budgetTier", BudgetTier.class),
                        row.choice("nature", FundingNature.class)),
                row.requiredChoice("stage", FundingStage.class),
                new Contribution(amount(row), row.choice("inKind", ContributionKind.class), row.number("quantity")),
                new Decision(
                        row.requiredText("decisionNumber"),
                        row.requiredText("decisionIssuer"),
                        row.requiredDate("decisionSignedOn"),
                        provenance.source(),
                        provenance.confidence()),
                sponsorship(row),
                reference,
                null,
                provenance.note());
    }

    private static BigDecimal amount(ImportRow row) {
        BigDecimal amount = row.wholeNumber("amount");
        if (amount == null) {
            throw new Refusal(ImportProblem.VALUE_MISSING, Map.of("column", "amount"));
        }
        return amount;
    }

    private static @Nullable UUID sponsorship(ImportRow row) {
        String text = row.text("sponsorshipId");
        if (text != null && !UUID_FORM.matcher(text).matches()) {
            throw ImportRow.invalid("sponsorshipId", text, "mã UUID", "a UUID");
        }
        return text == null ? null : UUID.fromString(text);
    }
}
