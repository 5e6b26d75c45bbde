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
final class CommendationRows {

    /** What is read of a commendation. */
    static final String COLUMNS =
            "select c.*, u.name as unit_name, u.type as unit_type, public_name_of(c) as public_name";

    /** Its unit on the day of the commendation. */
    static final String UNIT_OF_THE_DAY =
            " left join unit_spell u on u.code = c.unit_code and u.valid @> c.unit_on and " + Known.at("u.");

    private CommendationRows() {}

    /** As everybody may see it. */
    static RegisteredCommendation registered(Row row) throws SQLException {
        Commendation commendation = StoredCommendations.commendation(row);
        String name = row.optionalText("public_name");
        boolean ofRecipient = recipient(row) != null;
        return new RegisteredCommendation(
                ofRecipient ? commendation.shownAs(name) : commendation,
                new RegisteredCommendation.Award(
                        row.optionalText("form_code"),
                        row.optionalChoice("merit_kind", MeritKind.class),
                        row.optionalText("regime"),
                        row.columns().getObject("campaign_id", UUID.class),
                        ofRecipient && name != null ? recipient(row) : null,
                        row.optionalDate("annulled_on")),
                row.optionalText("unit_name"),
                row.optionalChoice("unit_type", UnitType.class),
                row.instant("recorded_at"));
    }

    private static @Nullable UUID recipient(Row row) throws SQLException {
        return row.columns().getObject("recipient_id", UUID.class);
    }
}
