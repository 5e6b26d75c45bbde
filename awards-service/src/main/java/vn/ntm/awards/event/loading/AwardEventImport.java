package vn.ntm.awards.event.loading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.ceremony.application.Ceremonies;
import vn.ntm.awards.commendation.application.AwardOnFile;
import vn.ntm.awards.commendation.application.AwardsOnFile;
import vn.ntm.awards.commendation.application.CommendationProblem;
import vn.ntm.awards.event.domain.AwardEventKind;
import vn.ntm.awards.event.domain.ReceivedBy;
import vn.ntm.kernel.problem.CommonProblem;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.time.Identities;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Outcome;
import vn.ntm.ledger.imports.ImportKind;
import vn.ntm.ledger.imports.ImportRow;
import vn.ntm.ledger.imports.KeyedTable;
import vn.ntm.ledger.request.DayProblem;

/** Files what happened to commendations of the public record; what was decided here goes its own way. */
@ApplicationScoped
class AwardEventImport implements ImportKind {

    private static final Set<AwardEventKind> KINDS =
            Set.of(AwardEventKind.NOTIFIED, AwardEventKind.PRESENTED, AwardEventKind.PAID);

    private final KeyedTable table;
    private final AwardsOnFile awards;
    private final Ceremonies ceremonies;
    private final Calendar calendar;

    AwardEventImport(Jdbi jdbi, Identities identities, AwardsOnFile awards, Ceremonies ceremonies, Calendar calendar) {
        this.table = new KeyedTable(
                jdbi,
                identities,
                "award_event",
                Set.of("commendation_key", "kind"),
                "commendation_key:text kind:text happened_on:date ceremony:text point:integer received_by:text amount_vnd:numeric");
        this.awards = awards;
        this.ceremonies = ceremonies;
        this.calendar = calendar;
    }

    @Override
    public String name() {
        return "award-events";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "commendation",
                "kind",
                "happenedOn",
                "ceremony",
                "point",
                "receivedBy",
                "amountVnd",
                "source",
                "confidence",
                "note");
    }

    @Override
    public Outcome take(ImportRow row, Filing filing) {
        String key = row.requiredText("commendation");
        AwardOnFile onFile = awards.held(key).orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND, Map.of()));
        if (onFile.decidedHere().isPresent()) {
            throw new Refusal(CommendationProblem.COMMENDATION_DECIDED_HERE, Map.of("key", key));
        }
        return table.file(values(row, key), row.provenance(), filing, "event of " + key);
    }

    private Map<String, @Nullable Object> values(ImportRow row, String key) {
        AwardEventKind kind = row.requiredChoice("kind", AwardEventKind.class);
        if (!KINDS.contains(kind)) {
            throw ImportRow.invalid(
                    "kind", kind.name(), "NOTIFIED, PRESENTED hoặc PAID", "NOTIFIED, PRESENTED or PAID");
        }
        var day = row.requiredDate("happenedOn");
        DayProblem.requireCome(day, calendar.today());
        var amount = row.wholeNumber("amountVnd");
        if ((kind == AwardEventKind.PAID) != (amount != null)) {
            throw ImportRow.invalid("amountVnd", "", "chỉ dòng PAID có số tiền", "a row PAID alone has an amount");
        }
        String ceremony = row.text("ceremony");
        Integer point = row.integer("point");
        ReceivedBy receivedBy = row.choice("receivedBy", ReceivedBy.class);
        boolean handedOver = ceremony != null || point != null || receivedBy != null;
        if ((kind != AwardEventKind.PRESENTED && handedOver) || (ceremony == null && point != null)) {
            throw ImportRow.invalid("ceremony", "", "chỉ dòng PRESENTED có hội nghị", "a row PRESENTED alone has it");
        }
        if (ceremony != null) {
            ceremonies.requireHeld(ceremony, point, day);
        }
        var values = new HashMap<String, @Nullable Object>();
        values.put("commendation_key", key);
        values.put("kind", kind);
        values.put("happened_on", day);
        values.put("ceremony", ceremony);
        values.put("point", point);
        values.put("received_by", receivedBy);
        values.put("amount_vnd", amount);
        return values;
    }
}
