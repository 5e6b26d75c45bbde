package vn.ntm.criteria.revocation.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import vn.ntm.criteria.lineage.application.Lineages;
import vn.ntm.criteria.recognition.application.HeldTitles;
import vn.ntm.criteria.recognition.domain.Level;
import vn.ntm.criteria.recognition.domain.Title;
import vn.ntm.criteria.recognition.domain.TitleStanding;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.ledger.lineage.domain.Lineage;
import vn.ntm.ledger.lineage.domain.Spell;
import vn.ntm.ledger.unit.UnitDirectory;

/** Whether there is a title that could be revoked. */
@ApplicationScoped
public class RevocableTitles {

    private final HeldTitles titles;
    private final Lineages lineages;
    private final UnitDirectory units;

    RevocableTitles(HeldTitles titles, Lineages lineages, UnitDirectory units) {
        this.titles = titles;
        this.lineages = lineages;
        this.units = units;
    }

    /**
     * How the unit of that code stands to the title.
     *
     * @throws Refusal if no unit had the code on that day
     */
    Title of(UnitCode code, Level level, AsOf asOf) {
        units.at(code, asOf);
        Lineage lineage = lineages.around(Set.of(code), asOf.knownAt());
        Spell unit = lineage.at(code, asOf.validOn()).orElseThrow();
        return titles.book(lineage, asOf.knownAt()).on(unit, level, asOf.validOn());
    }

    /** @throws Refusal if no unit of that code holds the title on that day */
    public Title held(UnitCode code, Level level, AsOf asOf) {
        Title title = of(code, level, asOf);
        if (title.standing() != TitleStanding.HELD) {
            throw new Refusal(
                    RevocationProblem.TITLE_NOT_HELD, Map.of("unit", code, "level", level, "day", asOf.validOn()));
        }
        return title;
    }
}
