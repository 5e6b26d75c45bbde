/** Tests of what the register vouches for of a commendation. */
@NullMarked
package vn.ntm.awards.diploma.application;

import org.jspecify.annotations.NullMarked;
