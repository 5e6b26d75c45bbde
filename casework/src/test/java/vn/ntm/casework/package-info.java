/** Tests of what cases rest on. */
@NullMarked
package vn.ntm.casework;

import org.jspecify.annotations.NullMarked;
