/** How fast and how big the suite is, measured by script. */
@NullMarked
package vn.ntm.local.bench;

import org.jspecify.annotations.NullMarked;
