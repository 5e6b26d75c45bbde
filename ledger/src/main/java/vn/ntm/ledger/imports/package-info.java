/** How facts come on file: CSV through one door, row by row, with a reason for every refusal. */
@NullMarked
package vn.ntm.ledger.imports;

import org.jspecify.annotations.NullMarked;
