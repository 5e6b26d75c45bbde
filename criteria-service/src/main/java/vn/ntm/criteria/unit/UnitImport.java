package vn.ntm.criteria.unit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Filing.OnFile;
import vn.ntm.ledger.fact.Outcome;
import vn.ntm.ledger.imports.ImportKind;
import vn.ntm.ledger.imports.ImportRow;
import vn.ntm.ledger.unit.UnitProblem;
import vn.ntm.ledger.unit.UnitSpell;
import vn.ntm.ledger.unit.UnitSpells;
import vn.ntm.ledger.unit.UnitType;

/** Files unit spells. A parent stands before its children, in the file or on file. */
@ApplicationScoped
class UnitImport implements ImportKind {

    private final UnitSpells spells;

    UnitImport(UnitSpells spells) {
        this.spells = spells;
    }

    @Override
    public String name() {
        return "units";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "code",
                "name",
                "type",
                "parentCode",
                "validFrom",
                "validTo",
                "establishedBy",
                "abolishedBy",
                "source",
                "confidence",
                "note");
    }

    @Override
    public Outcome take(ImportRow row, Filing filing) {
        var spell = new UnitSpell(
                row.requiredCode("code"),
                row.requiredText("name"),
                row.requiredChoice("type", UnitType.class),
                row.code("parentCode"),
                row.range("validFrom", "validTo"),
                row.text("establishedBy"),
                row.text("abolishedBy"),
                row.provenance());
        requireTier(spell);
        List<OnFile<UnitSpell>> ofTheCode = spells.current(spell.code());
        Optional<OnFile<UnitSpell>> onFile = ofTheCode.stream()
                .filter(other -> beginTogether(other.fact(), spell))
                .findFirst();
        if (onFile.isEmpty()) {
            requireFreeDays(spell, ofTheCode);
        }
        requireParent(spell);
        return filing.file(
                onFile,
                spell,
                "unit " + spell.code() + " " + spell.name(),
                rowId -> spells.replace(rowId, spell, filing),
                () -> spells.add(spell, filing));
    }

    private static void requireTier(UnitSpell spell) {
        UnitType.Tier tier = spell.type().tier();
        UnitCode parent = spell.parent();
        boolean codeFits = spell.code().value().length() == tier.digits();
        boolean parentFits =
                parent == null ? tier == UnitType.Tier.PROVINCE : parent.value().length() < tier.digits();
        if (!codeFits || !parentFits) {
            throw new Refusal(
                    UnitProblem.UNIT_TIER_WRONG,
                    Map.of(
                            "code",
                            spell.code(),
                            "parent",
                            Objects.requireNonNullElse(parent, "—").toString(),
                            "type",
                            spell.type()));
        }
    }

    private static boolean beginTogether(UnitSpell one, UnitSpell other) {
        return Objects.equals(one.valid().from(), other.valid().from());
    }

    private static void requireFreeDays(UnitSpell spell, List<OnFile<UnitSpell>> ofTheCode) {
        ofTheCode.stream()
                .map(OnFile::fact)
                .filter(other -> other.valid().overlaps(spell.valid()))
                .findFirst()
                .ifPresent(other -> {
                    throw new Refusal(UnitProblem.UNIT_OVERLAPS, Map.of("code", spell.code(), "other", other.name()));
                });
    }

    private void requireParent(UnitSpell spell) {
        UnitCode parent = spell.parent();
        if (parent != null && !spells.covered(parent, spell.valid())) {
            throw new Refusal(UnitProblem.UNIT_PARENT_MISSING, Map.of("code", spell.code(), "parent", parent));
        }
    }
}
