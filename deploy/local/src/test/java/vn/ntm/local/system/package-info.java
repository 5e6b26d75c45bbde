/** The suite as a whole, driven from outside. */
@NullMarked
package vn.ntm.local.system;

import org.jspecify.annotations.NullMarked;
