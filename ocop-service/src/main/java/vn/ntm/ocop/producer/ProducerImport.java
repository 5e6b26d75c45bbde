package vn.ntm.ocop.producer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Outcome;
import vn.ntm.ledger.imports.ImportKind;
import vn.ntm.ledger.imports.ImportRow;
import vn.ntm.ledger.unit.UnitDirectory;

/** Files producers that are named in the public record; what a file does not say of one stays as it is on file. */
@ApplicationScoped
class ProducerImport implements ImportKind {

    private final Producers producers;
    private final UnitDirectory units;

    ProducerImport(Producers producers, UnitDirectory units) {
        this.producers = producers;
        this.units = units;
    }

    @Override
    public String name() {
        return "producers";
    }

    @Override
    public List<String> columns() {
        return List.of("key", "name", "kind", "unitCode", "unitOn", "source", "confidence", "note");
    }

    @Override
    public Outcome take(ImportRow row, Filing filing) {
        String key = row.requiredText("key");
        var onFile = producers.held(key);
        var known = onFile.map(Filing.OnFile::fact);
        var producer = new Producer(
                key,
                row.requiredText("name"),
                row.choice("kind", Producer.Kind.class),
                row.code("unitCode"),
                row.requiredDate("unitOn"),
                known.map(Producer::branchOf).orElse(null),
                row.provenance());
        Producers.requireTakesPart(producer);
        if (producer.unit() != null) {
            units.on(producer.unit(), producer.unitOn());
        }
        return filing.file(
                onFile,
                producer,
                "producer " + producer.key(),
                rowId -> producers.replace(rowId, producer, filing),
                () -> producers.add(producer, filing));
    }
}
