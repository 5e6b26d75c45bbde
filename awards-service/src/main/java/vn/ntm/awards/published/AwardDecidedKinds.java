package vn.ntm.awards.published;

import static vn.ntm.ledger.decided.DecidedKind.Shown.NEVER;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import vn.ntm.ledger.decided.DecidedKind;
import vn.ntm.ledger.decided.DecidedKind.Shown;
import vn.ntm.ledger.decided.DecidedKinds;
import vn.ntm.ledger.decided.NamedDocument;

/**
 * What is public of awards-service and names a decision. Of a commendation it is told what kind of recipient was commended,
 * and not whom, whether that one may be named or not: the register says so where it is asked for.
 */
@ApplicationScoped
class AwardDecidedKinds implements DecidedKinds {

    private static final Shown CAMPAIGN = new Shown(
            "f.campaign_id", "f.code", "'/v1/campaigns/' || f.campaign_id", "lower(f.valid)", "upper(f.valid)");

    /** As the register shows it: where only the programme year is known, from its beginning. */
    private static final String SHOWN_FROM =
            "case f.unit_on_basis when 'END_OF_PROGRAMME_YEAR' then make_date(f.programme_year, 1, 1) else f.unit_on end";

    private static final String LAUNCHED = "f.state <> 'DRAFT'";

    private static final DecidedKind COMMENDATION = DecidedKind.of(
            "commendation",
            "Khen thưởng",
            "Commendation",
            "commendation",
            NamedDocument.in("decision_"),
            new Shown("f.key", "f.recipient_kind", "'/v1/commendations/' || f.key", SHOWN_FROM, "f.annulled_on"));

    private static final DecidedKind AWARD_DECISION = DecidedKind.of(
            "award-decision",
            "Quyết định khen thưởng",
            "Award decision",
            "award_decision",
            NamedDocument.in(""),
            new Shown(
                    "f.decision_id", "f.issuer_kind", "'/v1/award-decisions/' || f.decision_id", "f.signed_on", NEVER));

    private static final DecidedKind CAMPAIGN_BUDGET = DecidedKind.of(
                    "campaign-budget",
                    "Kinh phí của phong trào thi đua",
                    "Budget of a campaign",
                    "campaign",
                    NamedDocument.in("budget_"),
                    CAMPAIGN)
            .where(LAUNCHED);

    private static final DecidedKind CAMPAIGN_LAUNCH = DecidedKind.of(
                    "campaign-launch",
                    "Phát động phong trào thi đua",
                    "Launch of a campaign",
                    "campaign",
                    NamedDocument.in("launch_"),
                    CAMPAIGN)
            .where(LAUNCHED);

    @Override
    public List<DecidedKind> kinds() {
        return List.of(DecidedKind.PLANNED_TARGET, COMMENDATION, AWARD_DECISION, CAMPAIGN_BUDGET, CAMPAIGN_LAUNCH);
    }

    @Override
    public Set<String> leftOut() {
        return Set.of();
    }
}
