/** Personal data, as the API takes and gives it. */
@NullMarked
package vn.ntm.awards.person.rest;

import org.jspecify.annotations.NullMarked;
