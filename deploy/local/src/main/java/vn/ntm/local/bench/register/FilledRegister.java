package vn.ntm.local.bench.register;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import vn.ntm.local.access.Role;
import vn.ntm.local.bench.arena.Arena;
import vn.ntm.local.bench.arena.Caller;
import vn.ntm.local.bench.arena.ServerProcess;
import vn.ntm.local.home.Layout;
import vn.ntm.local.home.Terminal;
import vn.ntm.local.suite.Ports;

/**
 * A service with a large register on file, as long as it is measured: to fill it takes most of the time, so what can be measured over
 * the same is measured over the same.
 *
 * @param scripts the folder of what fills it
 * @param entries how many there are
 * @param filled what was put on file, now or when the same databases were used before
 * @param database for whoever may do everything there
 */
public record FilledRegister(
        Searched searched,
        Path scripts,
        int entries,
        OnceFilled filled,
        Arena arena,
        ServerProcess service,
        Caller caller,
        Connection database) {

    /** What is done while it stands. */
    @FunctionalInterface
    public interface Measuring<T> {

        T over(FilledRegister register) throws Exception;
    }

    /** @param layout whose databases are filled, as far as they were not before */
    public static <T> T measured(
            Searched searched, Layout layout, Ports ports, int entries, Terminal terminal, Measuring<T> measuring)
            throws Exception {
        try (Arena arena = Arena.over(layout, ports);
                HttpClient http = HttpClient.newHttpClient();
                ServerProcess service = arena.alone(searched.service(), layout.checkout(), searched.list());
                Connection database = arena.database(searched.service()).getConnection()) {
            var register = new FilledRegister(
                    searched,
                    layout.checkout().resolve("deploy/bench"),
                    entries,
                    new OnceFilled(layout.state().resolve("filled")),
                    arena,
                    service,
                    new Caller(http, arena.url(searched.service()), arena.bearer(Role.PROVINCE_OFFICER)),
                    database);
            register.fill(searched.script(), Map.of());
            terminal.line("%,d %s are on file.".formatted(entries, searched.entries()));
            return measuring.over(register);
        }
    }

    /**
     * Puts more on file, unless it is.
     *
     * @param script in the folder of scripts
     * @param numbers that stand in it as ${name}, besides how many entries there are
     */
    public void fill(String script, Map<String, Integer> numbers) throws IOException, SQLException {
        filled.once(script, entries, () -> execute(script, numbers));
    }

    private void execute(String script, Map<String, Integer> numbers) throws IOException, SQLException {
        String text = Files.readString(scripts.resolve(script)).replace("${entries}", Integer.toString(entries));
        for (Map.Entry<String, Integer> number : numbers.entrySet()) {
            text = text.replace("${" + number.getKey() + "}", number.getValue().toString());
        }
        try (Statement statement = database.createStatement()) {
            for (String one : List.of(text.split(";\n"))) {
                if (!one.isBlank()) {
                    statement.execute(one);
                }
            }
        }
    }
}
