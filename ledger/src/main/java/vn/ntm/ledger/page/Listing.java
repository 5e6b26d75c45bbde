package vn.ntm.ledger.page;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Cursor;

/**
 * A list in a stable order, as it is read page by page.
 *
 * @param question what {@link PageParameters#question} says of the list and its filters
 * @param keyLength how many parts the sort key has
 * @param rows reads a part of it
 * @param count counts the whole of it
 * @param key the sort key of a row
 */
public record Listing<T>(
        String question,
        int keyLength,
        Rows<T> rows,
        ToLongFunction<AsOf> count,
        Function<? super T, List<String>> key) {

    /**
     * A list that is so short that it is read whole and cut here.
     *
     * @param all reads it, in any order
     * @param name by which it is ordered, of each row another one
     */
    public static <T> Listing<T> whole(String question, Function<AsOf, List<T>> all, Function<? super T, String> name) {
        return new Listing<>(
                question,
                1,
                (place, asOf, most) -> all.apply(asOf).stream()
                        .filter(row -> place.isEmpty()
                                || name.apply(row).compareTo(place.get().after().getFirst()) > 0)
                        .sorted(comparing(name))
                        .limit(most)
                        .toList(),
                asOf -> all.apply(asOf).size(),
                row -> List.of(name.apply(row)));
    }

    /** Reads the rows that follow a place in the list, no more than so many. */
    @FunctionalInterface
    public interface Rows<T> {

        List<T> after(Optional<Cursor> place, AsOf asOf, int most);
    }
}
