/** The rules of dossiers of products, tested. */
@NullMarked
package vn.ntm.ocop.evaluation.domain;

import org.jspecify.annotations.NullMarked;
