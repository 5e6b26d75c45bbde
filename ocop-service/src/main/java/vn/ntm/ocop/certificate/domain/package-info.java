/** What came of the evaluation of a product, and what that says. */
@NullMarked
package vn.ntm.ocop.certificate.domain;

import org.jspecify.annotations.NullMarked;
