package vn.ntm.ocop.council.domain.session;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.UUID;
import vn.ntm.ocop.council.domain.ScoringKind;
import vn.ntm.ocop.council.domain.session.CouncilRejection.NotAMember;
import vn.ntm.ocop.council.domain.session.CouncilRejection.OpenedAlready;
import vn.ntm.ocop.council.domain.session.CouncilRejection.ScoredAlready;
import vn.ntm.ocop.council.domain.session.CouncilRejection.SheetsMissing;
import vn.ntm.ocop.scoring.domain.MemberSheet;

/**
 * One scoring of a dossier. The sheets stay sealed until those of all who score are in, and are opened together.
 *
 * @param number among the scorings of the dossier, from 1
 * @param dossierVersion the version of the dossier that is scored; another one is another stage
 * @param ruleSet whose sheet it is
 * @param heldOn the day of the meeting, or the day on which the opinions were asked for
 * @param members who score, as access tokens name them
 * @param sheets that are in, by member
 */
public record Scoring(
        UUID id,
        UUID dossier,
        long dossierVersion,
        int number,
        UUID council,
        long councilVersion,
        ScoringKind kind,
        String ruleSet,
        int setNo,
        LocalDate heldOn,
        List<String> members,
        SequencedMap<String, MemberSheet> sheets,
        boolean opened) {

    public Scoring {
        members = List.copyOf(members);
        sheets = new LinkedHashMap<>(sheets);
    }

    public Map<String, MemberSheet> sheetsByMember() {
        return Map.copyOf(sheets);
    }

    /** Whether a person may see this sheet: his own at any time, another's once all are open. */
    public boolean shows(String sheetOf, String person) {
        return opened || sheetOf.equals(person);
    }

    /** @throws CouncilRefused if the member cannot file it now */
    public void requireTakes(MemberSheet sheet) {
        String member = sheet.member();
        if (opened) {
            throw new CouncilRefused(new OpenedAlready(number));
        }
        if (!members.contains(member)) {
            throw new CouncilRefused(new NotAMember(member, heldOn));
        }
        if (sheets.containsKey(member)) {
            throw new CouncilRefused(new ScoredAlready(member));
        }
    }

    /**
     * The sheets, to be opened.
     *
     * @throws CouncilRefused if one is missing, or they are open
     */
    public List<MemberSheet> complete() {
        if (opened) {
            throw new CouncilRefused(new OpenedAlready(number));
        }
        List<String> missing =
                members.stream().filter(member -> !sheets.containsKey(member)).toList();
        if (!missing.isEmpty()) {
            throw new CouncilRefused(new SheetsMissing(missing));
        }
        return inOrder();
    }

    /** The sheets in the order of the members. */
    public List<MemberSheet> inOrder() {
        var ordered = new ArrayList<MemberSheet>();
        members.forEach(member -> {
            MemberSheet sheet = sheets.get(member);
            if (sheet != null) {
                ordered.add(sheet);
            }
        });
        return ordered;
    }

    /**
     * Who still scores when a member is excused.
     *
     * @throws CouncilRefused if the sheets are open, he does not score, or his sheet is in
     */
    public List<String> without(String member) {
        if (opened) {
            throw new CouncilRefused(new OpenedAlready(number));
        }
        if (!members.contains(member)) {
            throw new CouncilRefused(new NotAMember(member, heldOn));
        }
        if (sheets.containsKey(member)) {
            throw new CouncilRefused(new ScoredAlready(member));
        }
        return members.stream().filter(other -> !other.equals(member)).toList();
    }
}
