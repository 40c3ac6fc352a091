package app.shopfolk.sample;

/** The columns of the loyalty programme's customer export, in its order. */
enum Heading {
    CUSTOMER_ID("Customer ID"),
    TYPE("Customer type"),
    FIRST_NAME("First name"),
    LAST_NAME("Last name"),
    COMPANY("Company"),
    TRADE("Trade"),
    STAFF("Number of employees"),
    VAT_NUMBER("VAT number"),
    JOB_TITLE("Job title"),
    EMAIL("Email"),
    PHONE("Phone"),
    STREET("Street"),
    POSTCODE("Postcode"),
    CITY("City"),
    PART_OF_TOWN("Part of town"),
    SINCE("Customer since"),
    BIRTH_DATE("Date of birth"),
    GENDER("Gender"),
    MARITAL_STATUS("Marital status"),
    HOUSEHOLD_SIZE("Household size"),
    CHILDREN("Children"),
    PETS("Pets"),
    HOME("Home"),
    OCCUPATION("Occupation"),
    WORK_PATTERN("Work pattern"),
    ANNIVERSARY("Anniversary"),
    WEB_SAVVY("Web savvy (1-5)"),
    DEVICE("Device"),
    BROWSER("Browser"),
    REFERRAL_SOURCE("Referral source"),
    WEB_VISITS("Web visits"),
    RESEARCHES_ONLINE("Researches online"),
    FAVOURITE_BRAND("Favourite brand"),
    VALUES("What matters"),
    KEEPS_AWAY("Keeps away"),
    DECIDES("Who decides"),
    FOLLOWERS("Followers"),
    NETWORKS("Social networks"),
    REVIEWS("Number of reviews"),
    RATING("Average rating"),
    REFERRALS_MADE("Referrals made"),
    CONSENT_EMAIL("Email consent"),
    CONSENT_SMS("SMS consent"),
    CONSENT_POST("Mail consent"),
    CONSENT_PHONE("Phone consent");

    private final String words;

    Heading(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
