package vn.ntm.awards.commendation.persistence;

import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.commendation.application.RegisteredCommendation;
import vn.ntm.awards.commendation.domain.Commendation;
import vn.ntm.awards.commendation.domain.MeritKind;
import vn.ntm.ledger.fact.Known;
import vn.ntm.ledger.fact.Row;
import vn.ntm.ledger.unit.UnitType;

/** Reads commendations {@code c} as the register shows them: without a name that is not public today. */
public final class CommendationRows {

    /** What is read of a commendation. */
    public static final String COLUMNS =
            "select c.*, u.name as unit_name, u.type as unit_type, public_name_of(c) as public_name";

    /** Its unit on the day of the commendation. */
    public static final String UNIT_OF_THE_DAY =
            " left join unit_spell u on u.code = c.unit_code and u.valid @> c.unit_on and " + Known.at("u.");

    private CommendationRows() {}

    public static RegisteredCommendation registered(Row row) throws SQLException {
        @Nullable UUID recipient = row.columns().getObject("recipient_id", UUID.class);
        String name = row.optionalText("public_name");
        Commendation commendation = StoredCommendations.commendation(row);
        return new RegisteredCommendation(
                recipient == null ? commendation : commendation.shownAs(name),
                new RegisteredCommendation.Award(
                        row.optionalText("form_code"),
                        row.optionalChoice("merit_kind", MeritKind.class),
                        row.optionalText("regime"),
                        row.columns().getObject("campaign_id", UUID.class),
                        name == null ? null : recipient,
                        row.optionalDate("annulled_on")),
                row.optionalText("unit_name"),
                row.optionalChoice("unit_type", UnitType.class),
                row.instant("recorded_at"));
    }
}
