package vn.ntm.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list, in a stable order.
 *
 * @param page how long it may be, and where it goes on
 * @param validOn the day that the question was about
 * @param knownAt the instant whose knowledge answered it
 */
public record Page<T>(List<T> items, Bounds page, LocalDate validOn, Instant knownAt) {

    /** The most items a page can have, and how many it has when nobody says. */
    public static final int MOST = 500;

    public static final int USUAL = 50;

    public Page {
        items = List.copyOf(items);
    }

    /**
     * Makes a page of one more row than was asked for: the surplus row says that there is a next page.
     *
     * @param key the sort key of an item
     */
    public static <T> Page<T> of(
            List<T> rows, int limit, AsOf asOf, String question, Function<? super T, List<String>> key) {
        if (rows.size() <= limit) {
            return new Page<>(rows, new Bounds(limit, null, null), asOf.validOn(), asOf.knownAt());
        }
        List<T> items = rows.subList(0, limit);
        String next = new Cursor(question, asOf, key.apply(items.getLast())).encoded();
        return new Page<>(items, new Bounds(limit, next, null), asOf.validOn(), asOf.knownAt());
    }

    public <R> Page<R> map(Function<? super T, R> change) {
        return new Page<>(items.stream().<R>map(change).toList(), page, validOn, knownAt);
    }

    public Page<T> counted(long total) {
        return new Page<>(items, new Bounds(page.limit, page.next, total), validOn, knownAt);
    }

    /**
     * The bounds of a page.
     *
     * @param limit the most items it may have
     * @param next the cursor of the next page; absent on the last
     * @param count the items of the whole list; only when asked for with {@code count=exact}
     */
    @Schema(name = "PageBounds")
    public record Bounds(
            int limit, @Nullable String next, @Nullable Long count) {}
}
