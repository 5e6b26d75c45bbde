/** Recipients that may be one: found by what they have in common, decided by a person. */
@NullMarked
package vn.ntm.awards.match.application;

import org.jspecify.annotations.NullMarked;
