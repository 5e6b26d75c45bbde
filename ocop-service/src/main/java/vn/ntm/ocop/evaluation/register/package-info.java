/** The lists of dossiers of products, for those who work on them. */
@NullMarked
package vn.ntm.ocop.evaluation.register;

import org.jspecify.annotations.NullMarked;
