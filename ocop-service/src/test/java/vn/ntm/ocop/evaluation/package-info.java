/** What holds of dossiers of products, tested. */
@NullMarked
package vn.ntm.ocop.evaluation;

import org.jspecify.annotations.NullMarked;
