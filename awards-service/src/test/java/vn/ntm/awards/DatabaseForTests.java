package vn.ntm.awards;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;

/** What whoever has a copy of the database can read in it. */
final class DatabaseForTests {

    private static final List<Connection> HELD = new ArrayList<>();

    private DatabaseForTests() {}

    /** The acts on record: operation, reason and document of each. */
    static List<String> acts() {
        return query("select operation || ' ' || coalesce(reason, '') || ' ' || coalesce(document, '') from act");
    }

    /**
     * What the sums of a campaign say otherwise than its awards and their recipients do, on any day and as of any instant of which
     * something is on file.
     */
    static List<String> sumsThatDiffer(String campaign) {
        return query("""
                with awards as (select * from commendation where campaign_id = '%1$s'),
                recipients as (select * from recipient where recipient_id in (select recipient_id from awards)),
                asked as (
                    select day, instant
                    from (select unit_on as day from awards union select annulled_on from awards) d,
                        (select recorded_at as instant from awards union select superseded_at from awards
                            union select recorded_at from recipients union select superseded_at from recipients) i
                    where day is not null and instant is not null),
                counted as (
                    select day, instant, form_code, recipient_kind, sum(recipient_count) as granted,
                        count(*) filter (where works_directly) as direct, count(*) filter (where works_directly is null) as unknown
                    from asked join awards a on a.recorded_at <= instant and (a.superseded_at is null or a.superseded_at > instant)
                            and unit_on <= day and (annulled_on is null or annulled_on > day)
                        left join recipients r on r.recipient_id = a.recipient_id
                            and r.recorded_at <= instant and (r.superseded_at is null or r.superseded_at > instant)
                    group by 1, 2, 3, 4),
                summed as (
                    select day, instant, form_code, recipient_kind, sum(granted), sum(direct), sum(unknown)
                    from asked join campaign_grant on on_day <= day and known_from <= instant
                    where campaign_id = '%1$s' group by 1, 2, 3, 4 having sum(granted) <> 0 or sum(direct) <> 0 or sum(unknown) <> 0)
                (select 'counted ' || c from (table counted except table summed) c)
                union all (select 'summed ' || s from (table summed except table counted) s)
                """.formatted(campaign));
    }

    /** In which tables of the database the text stands, in whatever column, as text or as bytes. */
    static List<String> placesOf(String text) {
        String bytes = HexFormat.of().formatHex(text.getBytes(UTF_8));
        return tables().stream()
                .filter(table -> !query("""
                        select 1 from "%1$s" t where position('%2$s' in t::text) > 0
                            or position('%3$s' in t::text) > 0 limit 1""".formatted(table, text, bytes)).isEmpty())
                .toList();
    }

    /** Holds the turn of something as a request does that is being answered, until the database is gone. */
    static void hold(String thing) {
        try {
            Connection connection = DriverManager.getConnection(superuser());
            HELD.add(connection);
            connection.setAutoCommit(false);
            try (var statement = connection.prepareStatement("select pg_advisory_xact_lock(hashtextextended(?, 0))")) {
                statement.setString(1, thing);
                statement.execute();
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static List<String> tables() {
        return query("select table_name from information_schema.tables"
                + " where table_schema = 'public' and table_type = 'BASE TABLE'");
    }

    private static List<String> query(String sql) {
        var rows = new ArrayList<String>();
        try (var connection = DriverManager.getConnection(superuser());
                var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            while (result.next()) {
                rows.add(result.getString(1));
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return rows;
    }

    private static String superuser() {
        return ConfigProvider.getConfig().getValue("test.postgres.superuser-url", String.class);
    }
}
