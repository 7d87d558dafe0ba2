package fr.parvis.actions.booking;

class InMemoryBookingsTest implements BookingsContract {

    private final Bookings bookings = new InMemoryBookings();

    @Override
    public Bookings bookings() {
        return bookings;
    }
}
