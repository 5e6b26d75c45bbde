/** What a regime of commendation is: a law with its decree, and the days on which it holds. */
@NullMarked
package vn.ntm.awards.regime.domain;

import org.jspecify.annotations.NullMarked;
