package vn.ntm.ledger.file;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a list as a table.
 *
 * @param name as an import has it, where one takes the column
 */
public record FileColumn<T>(String name, Function<T, @Nullable Object> value) {

    @Nullable Object of(T item) {
        return value.apply(item);
    }
}
