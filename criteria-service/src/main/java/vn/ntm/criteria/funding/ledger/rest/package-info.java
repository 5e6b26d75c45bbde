/** The ledger of programme money: for everybody to read, for the province to post to. */
@NullMarked
package vn.ntm.criteria.funding.ledger.rest;

import org.jspecify.annotations.NullMarked;
