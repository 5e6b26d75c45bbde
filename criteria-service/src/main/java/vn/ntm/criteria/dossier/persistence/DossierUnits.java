package vn.ntm.criteria.dossier.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.ntm.criteria.dossier.application.CarriedUnits;
import vn.ntm.criteria.recognition.domain.Level;
import vn.ntm.ledger.access.Subject;
import vn.ntm.ledger.access.SubjectOfRequest;
import vn.ntm.ledger.fact.Row;

/** A request that names a dossier is about the unit that has it. */
@ApplicationScoped
class DossierUnits implements SubjectOfRequest {

    private final Jdbi jdbi;
    private final CarriedUnits units;

    DossierUnits(Jdbi jdbi, CarriedUnits units) {
        this.jdbi = jdbi;
        this.units = units;
    }

    @Override
    public Optional<Subject> of(MultivaluedMap<String, String> path) {
        return SubjectOfRequest.id(path, "dossier").flatMap(this::ofDossier);
    }

    private Optional<Subject> ofDossier(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select unit_code, unit_on, level from recognition_dossier
                        where dossier_id = :id and version = 1""")
                        .bind("id", id)
                        .map((columns, _) -> {
                            var row = new Row(columns);
                            return new CarriedUnits.Opened(
                                    row.code("unit_code"), row.date("unit_on"), row.choice("level", Level.class));
                        })
                        .findOne())
                .map(opened -> units.today(opened).concerned());
    }
}
