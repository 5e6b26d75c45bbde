/** The place of each thing that was signed among all that was. */
@NullMarked
package vn.ntm.proving.place;

import org.jspecify.annotations.NullMarked;
