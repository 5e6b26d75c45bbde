/** Another key to personal data takes the place of one. */
@NullMarked
package vn.ntm.local.seal;

import org.jspecify.annotations.NullMarked;
