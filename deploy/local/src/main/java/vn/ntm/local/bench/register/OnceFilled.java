package vn.ntm.local.bench.register;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import vn.ntm.local.home.PrivateFiles;

/**
 * What was put on file in databases that may be kept: each script once.
 *
 * @param marks the folder that has a file for each script: how many entries there are, or nothing while it is not done
 */
record OnceFilled(Path marks) {

    /** Puts something on file. */
    @FunctionalInterface
    interface Filling {

        void fill() throws IOException, SQLException;
    }

    /** @throws IOException if it was done with another number of entries, or not to its end */
    void once(String script, int entries, Filling filling) throws IOException, SQLException {
        Path mark = marks.resolve(script);
        if (!Files.exists(mark)) {
            PrivateFiles.write(mark, "");
            filling.fill();
            PrivateFiles.write(mark, Integer.toString(entries));
        } else if (!Files.readString(mark).equals(Integer.toString(entries))) {
            throw new IOException("%s was not done, or not for %d entries: choose another folder or delete it"
                    .formatted(mark, entries));
        }
    }
}
