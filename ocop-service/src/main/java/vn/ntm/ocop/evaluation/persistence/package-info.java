/** Where the dossiers of products are kept: a row for each move. */
@NullMarked
package vn.ntm.ocop.evaluation.persistence;

import org.jspecify.annotations.NullMarked;
