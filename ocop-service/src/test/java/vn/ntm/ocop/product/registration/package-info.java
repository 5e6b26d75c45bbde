@NullMarked
package vn.ntm.ocop.product.registration;

import org.jspecify.annotations.NullMarked;
