/** Which regime holds on a day, and how one is published. */
@NullMarked
package vn.ntm.awards.regime.application;

import org.jspecify.annotations.NullMarked;
