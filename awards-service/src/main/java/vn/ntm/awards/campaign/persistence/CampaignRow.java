package vn.ntm.awards.campaign.persistence;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.campaign.application.CampaignOnFile;
import vn.ntm.awards.campaign.domain.Campaign;
import vn.ntm.awards.campaign.domain.CampaignPlan;
import vn.ntm.awards.campaign.domain.CampaignState;
import vn.ntm.awards.campaign.domain.CampaignState.CampaignStep;
import vn.ntm.awards.campaign.domain.CampaignTheme;
import vn.ntm.awards.campaign.domain.ProposerKind;
import vn.ntm.awards.campaign.domain.Quotas;
import vn.ntm.awards.commendation.domain.MeritKind;
import vn.ntm.awards.form.domain.IssuerKind;
import vn.ntm.kernel.Confidence;
import vn.ntm.ledger.domain.Days;
import vn.ntm.ledger.domain.Decision;
import vn.ntm.ledger.fact.DateRange;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.fact.Row;

/**
 * A campaign as its row has it, without its themes and quotas.
 *
 * @param bare has neither themes nor quotas
 */
record CampaignRow(
        UUID id, long version, CampaignPlan bare, CampaignState state, Provenance grounds, Instant recordedAt) {

    static CampaignRow of(Row row) throws SQLException {
        return new CampaignRow(
                row.id("campaign_id"),
                row.columns().getLong("version"),
                plan(row),
                state(row),
                row.provenance(),
                row.instant("recorded_at"));
    }

    CampaignOnFile with(List<CampaignTheme> themes, Quotas quotas) {
        var plan = new CampaignPlan(
                bare.code(),
                bare.name(),
                bare.merit(),
                bare.launcher(),
                bare.period(),
                bare.aim(),
                bare.criteria(),
                bare.budget(),
                bare.proposers(),
                themes,
                quotas);
        return new CampaignOnFile(new Campaign(id, version, plan, state), grounds, recordedAt);
    }

    static Map<String, @Nullable Object> values(Campaign campaign) {
        CampaignPlan plan = campaign.plan();
        var values = new HashMap<String, @Nullable Object>();
        values.put("campaign_id", campaign.id());
        values.put("version", campaign.version());
        values.put("state", campaign.state().step());
        values.put("code", plan.code());
        values.put("name", plan.name());
        values.put("merit_kind", plan.merit());
        values.put("launcher", plan.launcher());
        values.put("valid", new DateRange(plan.period().from(), plan.period().to()));
        values.put("aim", plan.aim());
        values.put("criteria", plan.criteria());
        values.put("proposers", plan.proposers().stream().sorted().toList());
        putDocument(values, "budget", plan.budget());
        putDocument(values, "launch", campaign.state().launch().orElse(null));
        if (campaign.state() instanceof CampaignState.Closed(var _, var closing, var day)) {
            values.put("closing_document", closing);
            values.put("closed_on", day);
        }
        return values;
    }

    private static void putDocument(Map<String, @Nullable Object> values, String name, @Nullable Decision document) {
        values.put(name + "_number", document == null ? null : document.number());
        values.put(name + "_issuer", document == null ? null : document.issuer());
        values.put(name + "_signed_on", document == null ? null : document.signedOn());
    }

    private static CampaignPlan plan(Row row) throws SQLException {
        return new CampaignPlan(
                row.text("code"),
                row.text("name"),
                row.choice("merit_kind", MeritKind.class),
                row.choice("launcher", IssuerKind.class),
                new Days(row.date("valid_from"), row.date("valid_to")),
                row.optionalText("aim"),
                row.optionalText("criteria"),
                document(row, "budget"),
                proposers(row),
                List.of(),
                Quotas.NONE);
    }

    private static CampaignState state(Row row) throws SQLException {
        return switch (row.choice("state", CampaignStep.class)) {
            case DRAFT ->
                new CampaignState.Draft(
                        Set.of((String[]) row.columns().getArray("drafters").getArray()));
            case LAUNCHED -> new CampaignState.Launched(launch(row));
            case CLOSED -> new CampaignState.Closed(launch(row), row.text("closing_document"), row.date("closed_on"));
        };
    }

    private static Decision launch(Row row) throws SQLException {
        return Objects.requireNonNull(document(row, "launch"));
    }

    /** Read by whoever filed it, from the document itself: its source is what it is called. */
    private static @Nullable Decision document(Row row, String name) throws SQLException {
        String number = row.optionalText(name + "_number");
        if (number == null) {
            return null;
        }
        String issuer = row.text(name + "_issuer");
        LocalDate signedOn = row.date(name + "_signed_on");
        return new Decision(
                number, issuer, signedOn, String.join(", ", number, issuer, signedOn.toString()), Confidence.HIGH);
    }

    private static Set<ProposerKind> proposers(Row row) throws SQLException {
        String[] names = (String[]) row.columns().getArray("proposers").getArray();
        return Arrays.stream(names).map(ProposerKind::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
