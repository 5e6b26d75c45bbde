/** How communes and the province put products on file. */
@NullMarked
package vn.ntm.ocop.product.registration;

import org.jspecify.annotations.NullMarked;
