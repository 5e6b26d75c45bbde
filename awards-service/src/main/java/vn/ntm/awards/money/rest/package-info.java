/** Base salaries, and the money that goes with commendations, for everybody to read. */
@NullMarked
package vn.ntm.awards.money.rest;

import org.jspecify.annotations.NullMarked;
