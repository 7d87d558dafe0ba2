package fr.parvis.actions.booking.mongo;

import fr.parvis.actions.booking.Bookings;
import fr.parvis.actions.booking.BookingsContract;
import fr.parvis.starter.test.ParvisTest;
import org.springframework.beans.factory.annotation.Autowired;

@ParvisTest
class MongoBookingsTest implements BookingsContract {

    @Autowired private Bookings bookings;

    @Override
    public Bookings bookings() {
        return bookings;
    }
}
