/** Recipients, as the API shows them to those who may know. */
@NullMarked
package vn.ntm.awards.recipient.rest;

import org.jspecify.annotations.NullMarked;
