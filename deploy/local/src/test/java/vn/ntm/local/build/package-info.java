/** When the suite is built anew before it starts. */
@NullMarked
package vn.ntm.local.build;

import org.jspecify.annotations.NullMarked;
