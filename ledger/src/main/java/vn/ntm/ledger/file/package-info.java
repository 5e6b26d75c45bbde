/** A list, to be taken away as a file: CSV, lines of JSON or a workbook, sent as it is read. */
@NullMarked
package vn.ntm.ledger.file;

import org.jspecify.annotations.NullMarked;
