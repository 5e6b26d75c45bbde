package vn.ntm.local.bench.register;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import vn.ntm.local.bench.arena.Caller;
import vn.ntm.local.bench.arena.Timed;
import vn.ntm.local.home.Terminal;

/**
 * What was measured over a register.
 *
 * @param searched which register
 * @param entries how many there are
 * @param exported the seconds of the whole register as comma-separated values
 */
public record Register(
        Searched searched, int entries, List<Found> found, double exported, long residentBefore, long residentAfter) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int WARMING = 500;
    private static final int TIMES = 200;
    private static final int FEW_WARMING = 1;
    private static final int FEW = 3;
    private static final Duration LONGEST = Duration.ofSeconds(20);

    /** Pages that are turned before later ones are asked for again. */
    private static final int TURNED = 60;

    /** @param later a page after the first, each time another one; there is none of what fits on one page */
    record Found(Search search, Timed first, List<Timed> later, Timed byHand) {}

    public Register {
        found = List.copyOf(found);
    }

    public static Register measure(FilledRegister register, Terminal terminal) throws Exception {
        Searched searched = register.searched();
        Caller caller = register.caller();
        Timed.of(
                WARMING, 1, LONGEST, () -> caller.get(searched.searches().get(2).address()));
        List<Found> found = new ArrayList<>();
        for (Search search : searched.searches()) {
            found.add(found(search, caller, register.database()));
            terminal.line(found.getLast().toString());
        }
        long before = register.service().residentMegabytes();
        long begun = System.nanoTime();
        caller.lines(searched.export());
        double exported = (System.nanoTime() - begun) / 1e9;
        return new Register(
                searched,
                register.entries(),
                found,
                exported,
                before,
                register.service().residentMegabytes());
    }

    private static Found found(Search search, Caller caller, Connection database) throws Exception {
        Timed first = Timed.of(FEW, TIMES, LONGEST, () -> caller.get(search.address()));
        List<String> later = later(search, caller);
        Iterator<String> pages = List.copyOf(later).iterator();
        List<Timed> laterTimed = later.isEmpty()
                ? List.of()
                : List.of(Timed.of(0, later.size(), LONGEST, () -> caller.get(pages.next())));
        Timed byHand = Timed.of(FEW_WARMING, FEW, LONGEST, () -> rows(database, search.byHand()));
        return new Found(search, first, laterTimed, byHand);
    }

    /** The addresses of later pages: every tenth of the next six hundred. */
    private static List<String> later(Search search, Caller caller) throws IOException, InterruptedException {
        var addresses = new ArrayList<String>();
        String address = search.address();
        for (int page = 0; page < TURNED; page++) {
            JsonNode next = JSON.readTree(caller.get(address.replace("limit=50&", "limit=500&")))
                    .at("/page/next");
            if (!next.isTextual()) {
                return addresses;
            }
            address = search.address() + "&cursor=" + URLEncoder.encode(next.asText(), StandardCharsets.UTF_8);
            addresses.add(address);
        }
        return addresses;
    }

    private static int rows(Connection database, String sql) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            int count = 0;
            while (rows.next()) {
                count++;
            }
            return count;
        }
    }
}
