/** How a certificate comes to hold after its term, and how that ends. */
@NullMarked
package vn.ntm.ocop.certificate.application.extension;

import org.jspecify.annotations.NullMarked;
