/** The communes in which producers and products are registered, and what became of them. */
@NullMarked
package vn.ntm.ocop.commune;

import org.jspecify.annotations.NullMarked;
