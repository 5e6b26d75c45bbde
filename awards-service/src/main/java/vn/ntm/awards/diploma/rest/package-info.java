/** Signed commendations, for everybody to take, to print and to check. */
@NullMarked
package vn.ntm.awards.diploma.rest;

import org.jspecify.annotations.NullMarked;
