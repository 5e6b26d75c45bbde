package vn.ntm.ledger.keyset;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import vn.ntm.kernel.Cursor;
import vn.ntm.ledger.fact.Row;

/**
 * The order of a list, of which no two rows have the same place.
 *
 * @param parts what it is ordered by, the first first
 */
public record Keyset(List<Part> parts) {

    /** The order of names, as a Vietnamese reader expects it. */
    public static final String BY_NAME = "name collate \"vi-x-icu\"";

    /**
     * One thing that a list is ordered by.
     *
     * @param expression of a row
     * @param type as which its value is read from a cursor
     */
    public record Part(String expression, String type) {}

    /** Makes a value of a row. */
    @FunctionalInterface
    public interface Reader<T> {

        T read(Row row) throws SQLException;
    }

    public Keyset {
        parts = List.copyOf(parts);
    }

    public static Keyset by(String expression, String type) {
        return new Keyset(List.of(new Part(expression, type)));
    }

    public Keyset then(String expression, String type) {
        return new Keyset(Stream.concat(parts.stream(), Stream.of(new Part(expression, type)))
                .toList());
    }

    /**
     * Reads the rows that follow the place.
     *
     * @param sql the statement, up to and with its conditions
     * @param bound binds its parameters
     * @param place where the list goes on; it has a value for each part
     */
    public <T> List<T> read(
            Jdbi jdbi,
            String sql,
            UnaryOperator<Query> bound,
            Optional<Cursor> place,
            int most,
            Reader<? extends T> reader) {
        String paged = sql + (place.isEmpty() ? "" : condition()) + orderBy() + " limit :limit";
        return jdbi.withHandle(handle -> {
            Query query = bound.apply(handle.createQuery(paged)).bind("limit", most);
            place.ifPresent(cursor -> IntStream.range(0, parts.size())
                    .forEach(part -> query.bind("after" + part, cursor.after().get(part))));
            return query.<T>map((columns, context) -> reader.read(new Row(columns)))
                    .list();
        });
    }

    /** @param from the part of a statement from its {@code from} on */
    public static long count(Jdbi jdbi, String from, UnaryOperator<Query> bound) {
        return jdbi.withHandle(handle -> bound.apply(handle.createQuery("select count(*) " + from))
                .mapTo(Long.class)
                .one());
    }

    public String orderBy() {
        return " order by " + parts.stream().map(Part::expression).collect(Collectors.joining(", "));
    }

    String condition() {
        return " and (%s) > (%s)"
                .formatted(
                        parts.stream().map(Part::expression).collect(Collectors.joining(", ")),
                        IntStream.range(0, parts.size())
                                .mapToObj(part -> "cast(:after%d as %s)"
                                        .formatted(part, parts.get(part).type()))
                                .collect(Collectors.joining(", ")));
    }
}
