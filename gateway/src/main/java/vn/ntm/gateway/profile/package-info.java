/** All that is public of one unit, over the three services. */
@NullMarked
package vn.ntm.gateway.profile;

import org.jspecify.annotations.NullMarked;
