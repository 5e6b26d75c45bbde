package vn.ntm.awards.eligibility.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import vn.ntm.awards.commendation.domain.MeritKind;
import vn.ntm.awards.commendation.domain.RecipientKind;
import vn.ntm.awards.eligibility.application.Routes;
import vn.ntm.awards.eligibility.domain.Route;
import vn.ntm.ledger.fact.Known;
import vn.ntm.ledger.fact.Row;

@ApplicationScoped
class StoredRoutes implements Routes {

    private static final String ROUTES =
            "select * from award_route where regime = :regime and form = :form and " + Known.AT + " order by route";

    private final Jdbi jdbi;

    StoredRoutes(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<Route> to(String regime, String form, Instant knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery(ROUTES)
                .bind("regime", regime)
                .bind("form", form)
                .bind("knownAt", knownAt)
                .map((columns, _) -> route(new Row(columns)))
                .list());
    }

    private static Route route(Row row) throws SQLException {
        return new Route(
                row.text("route"),
                row.text("regime"),
                row.text("form"),
                row.choice("recipient_kind", RecipientKind.class),
                row.optionalText("prior_form"),
                row.optionalChoice("prior_merit_kind", MeritKind.class),
                row.optionalNumber("years_after"),
                row.optionalText("title_form"),
                row.optionalNumber("titles_least"),
                row.columns().getBoolean("titles_in_a_row"),
                row.optionalNumber("initiatives_least"),
                row.optionalText("judged"),
                row.optionalText("legal_basis"),
                row.origin());
    }
}
