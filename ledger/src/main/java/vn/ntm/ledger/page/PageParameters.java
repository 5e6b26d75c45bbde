package vn.ntm.ledger.page;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Bilingual;
import vn.ntm.kernel.Cursor;
import vn.ntm.kernel.Page;
import vn.ntm.kernel.Sha256;
import vn.ntm.kernel.problem.CommonProblem;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.web.AsOfParameters;

/** How much of a list is wanted, and from where on. */
public class PageParameters {

    private static final int QUESTION_LENGTH = 24;

    @QueryParam("limit")
    @Parameter(description = "The most items wanted, 1 to 500; 50 if absent", example = "50")
    @Nullable Integer limit;

    @QueryParam("cursor")
    @Parameter(description = "The value of page.next of the page before, with the same filters")
    @Nullable String cursor;

    @QueryParam("count")
    @Parameter(description = "\"exact\" also counts the whole list")
    @Nullable Count count;

    /** Whether the whole list is counted. */
    @Schema(name = "PageCount")
    public enum Count {
        exact
    }

    public int limit() {
        int wanted = limit == null ? Page.USUAL : limit;
        if (wanted < 1 || wanted > Page.MOST) {
            throw new Refusal(
                    CommonProblem.INVALID_PARAMETER,
                    Map.of(),
                    List.of(new Refusal.Reason(
                            Refusal.Place.PARAMETER, "limit", new Bilingual("từ 1 đến 500", "1 to 500"))));
        }
        return wanted;
    }

    public boolean counted() {
        return count == Count.exact;
    }

    /**
     * Where the list goes on.
     *
     * @param question what {@link #question} says of the filters
     * @param keyLength how many parts the sort key has
     */
    public Optional<Cursor> cursor(String question, int keyLength) {
        if (cursor == null) {
            return Optional.empty();
        }
        return Optional.of(Cursor.parse(cursor)
                .filter(given -> given.question().equals(question))
                .filter(given -> given.after().size() == keyLength)
                .orElseThrow(() -> new Refusal(CommonProblem.INVALID_CURSOR, Map.of())));
    }

    /** The part of the list that is asked for; one row more is read, to know whether there is a next page. */
    public <T> Page<T> page(Listing<T> listing, AsOfParameters times, Calendar calendar) {
        return page(listing, times, calendar, calendar.today());
    }

    /** The same, with the day that is meant if the caller names none. */
    public <T> Page<T> page(Listing<T> listing, AsOfParameters times, Calendar calendar, LocalDate usual) {
        Optional<Cursor> place = cursor(listing.question(), listing.keyLength());
        AsOf asOf = times.asOf(calendar, place, usual);
        int most = limit();
        List<T> rows = listing.rows().after(place, asOf, most + 1);
        Page<T> page = Page.of(rows, most, asOf, listing.question(), listing.key());
        return counted() ? page.counted(listing.count().applyAsLong(asOf)) : page;
    }

    /** A short name of a list with its filters: a cursor of one list does not open another. */
    public static String question(String list, @Nullable Object... filters) {
        return Sha256.of(list + Arrays.toString(filters)).substring(0, QUESTION_LENGTH);
    }
}
