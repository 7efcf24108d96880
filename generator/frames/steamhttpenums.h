//@ body BIsHTTPStatusSuccess
{
    return eStatus >= 200 && eStatus <= 299;
}
