/** The province's year on one page, composed of what the three services say. */
@NullMarked
package vn.ntm.gateway.summary;

import org.jspecify.annotations.NullMarked;
