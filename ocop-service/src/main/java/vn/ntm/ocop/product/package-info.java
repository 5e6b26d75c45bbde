/** The register of OCOP products: one product of one producer in one commune. */
@NullMarked
package vn.ntm.ocop.product;

import org.jspecify.annotations.NullMarked;
