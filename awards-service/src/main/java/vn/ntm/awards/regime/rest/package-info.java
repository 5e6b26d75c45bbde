/** The regimes of commendation, for everybody to read. */
@NullMarked
package vn.ntm.awards.regime.rest;

import org.jspecify.annotations.NullMarked;
